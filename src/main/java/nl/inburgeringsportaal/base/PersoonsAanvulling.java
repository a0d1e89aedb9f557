package nl.inburgeringsportaal.base;

import java.util.List;

/**
 * What a module adds to the {@link PersoonsExport} of another: about the same person, held by the same organisation.
 * Asked only when that export found the person there.
 */
public interface PersoonsAanvulling {

  /**
   * @return {@link PersoonsExport#objectSoort} of the export that it adds to
   */
  String objectSoort();

  /**
   * @param organisatieId the organisation that got the request
   * @param objectId id of the person there
   * @return tables of data; a table without rows is left out
   */
  List<PersoonsExport.Deel> delen(long organisatieId, long objectId);
}
