package nl.inburgeringsportaal.jongeren;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.inburgeringsportaal.base.Rollen;
import nl.inburgeringsportaal.jongeren.internal.LeerlingToegang;
import nl.inburgeringsportaal.jongeren.internal.WerkZoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs a counsellor now, by kind of work. */
@Service
@RolesAllowed(Rollen.SCHOOLFUNCTIONARIS)
@Transactional(readOnly = true)
public class SchoolwerkService {
  private final WerkZoeker zoeker;
  private final LeerlingToegang toegang;

  public SchoolwerkService(WerkZoeker zoeker, LeerlingToegang toegang) {
    this.zoeker = zoeker;
    this.toegang = toegang;
  }

  /**
   * @param soort kind of work
   * @param hoogstens the most rows
   * @return open work of that kind in the scope of the user, by deadline
   */
  public List<SchoolTaak> open(SchoolTaak.Soort soort, int hoogstens) {
    return zoeker.open(toegang.bereik(), soort, hoogstens);
  }

  /**
   * @param soort kind of work
   * @return how much of it is open in the scope of the user
   */
  public long aantal(SchoolTaak.Soort soort) {
    return zoeker.tel(toegang.bereik(), soort);
  }

  /**
   * @param hoogstens the most rows
   * @return signals whose status somebody else or the night run changed in the last seven days, the last first
   */
  public List<SignaalWijziging> gewijzigd(int hoogstens) {
    return zoeker.gewijzigd(toegang.bereik(), toegang.wie().gebruikersnaam(), hoogstens);
  }
}
