package org.loomhive.membership;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.loomhive.kernel.Refused;

/**
 * What is told of a cooperative.
 *
 * @param stateCode ISO 3166-2, for example IN-ML
 * @param district the finest place that is ever told
 * @param zone an IANA time zone, in which its business day begins and ends
 * @param story what buyers read of it; may be empty
 */
public record CooperativeCard(
    String name, String stateCode, String district, String zone, String story) {
  private static final String STATE = "[A-Z]{2}-[A-Z0-9]{1,3}";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public CooperativeCard {
    name = bare(name);
    stateCode = bare(stateCode).toUpperCase(Locale.ROOT);
    district = bare(district);
    zone = bare(zone);
    story = bare(story);
    if (name.isEmpty()) throw new Refused(MembershipRefusal.COOPERATIVE_NAME_MISSING);
    if (district.isEmpty()) throw new Refused(MembershipRefusal.DISTRICT_MISSING);
    if (!stateCode.matches(STATE) || money(stateCode) == null)
      throw new Refused(MembershipRefusal.NOT_A_STATE, stateCode);
    if (!ZoneId.getAvailableZoneIds().contains(zone))
      throw new Refused(MembershipRefusal.NOT_A_ZONE, zone);
  }

  /** What its members are paid in: the money of the country. */
  String currency() {
    return money(stateCode).getCurrencyCode();
  }

  /** Null for what is no country, and for those few without money of their own. */
  private static Currency money(String stateCode) {
    var country = stateCode.substring(0, 2);
    return COUNTRIES.contains(country) ? Currency.getInstance(new Locale("", country)) : null;
  }

  private static String bare(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
