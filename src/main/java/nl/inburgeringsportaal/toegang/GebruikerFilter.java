package nl.inburgeringsportaal.toegang;

import nl.inburgeringsportaal.base.Rol;

/**
 * Filter of the list of accounts.
 *
 * @param organisatieId only with a role in this organisation that is not over, null for all
 * @param rol only with this role that is not over, null for all
 * @param zoek part of name or user name, null for all
 * @param actief only active or only closed accounts, null for all
 */
public record GebruikerFilter(Long organisatieId, Rol rol, String zoek, Boolean actief) {}
