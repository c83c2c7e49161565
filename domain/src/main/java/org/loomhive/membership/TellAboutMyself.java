package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.MemberRef;

/** A member says in which language she is written to and how many hours a week she can work. */
@ApplicationScoped
public class TellAboutMyself {
  @Inject Members members;

  /**
   * @param languageTag BCP 47
   * @param hoursPerWeek 0 to 48; 0 is a pause
   */
  @Transactional
  public void tell(MemberRef who, String languageTag, int hoursPerWeek) {
    members.get(who).speaks(languageTag).offersHoursPerWeek(hoursPerWeek);
  }
}
