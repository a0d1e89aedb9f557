/**
 * The leerbaarheidstoets: who supervises it, where and when it is held, who takes it and how it ended. Bureau ICE
 * trains and certifies, each gemeente gives permission for its own candidates and plans the sessions, DUO gives
 * accounts, exam numbers and outcomes. Each of those is a fact with a day; a session sets itself ready when every fact
 * that it needs holds.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"base", "organisatie", "regels", "toegang", "audit", "taak", "levering", "handreiking",
      "inburgeraar"})
package nl.inburgeringsportaal.leerbaarheidstoets;
