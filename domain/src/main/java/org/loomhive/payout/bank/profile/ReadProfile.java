package org.loomhive.payout.bank.profile;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.loomhive.kernel.Refused;

/**
 * Reads a profile from its lines. The first says name, separator (or FIXED), charset, form of a day
 * and the most bytes of a file; each further one a field: part, source, width, and perhaps the sign
 * that fills it from the left, or the text that it always has. Parts of a line stand between bars.
 */
final class ReadProfile {
  private static final String FIXED = "FIXED";
  private static final int HEAD = 5;
  private static final int PARTS_OF_A_FIELD = 3;
  private static final int MOST_WIDTH = 1_000;

  private ReadProfile() {}

  static BankProfile of(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) throw new Refused(ProfileRefusal.PROFILE_WITHOUT_ROWS);
    var profile = head(lines.get(0));
    var fields = new ArrayList<ProfileField>();
    for (String line : lines.subList(1, lines.size()))
      fields.add(field(fields.size(), line, profile.isFixedWidth()));
    if (fields.stream().noneMatch(field -> field.part() == ProfilePart.ROW))
      throw new Refused(ProfileRefusal.PROFILE_WITHOUT_ROWS);
    return profile.has(fields);
  }

  private static BankProfile head(String line) {
    var parts = parts(line);
    if (parts.size() != HEAD || parts.get(0).isEmpty()) throw no(line);
    try {
      Charset.forName(parts.get(2));
      LocalDate.EPOCH.format(DateTimeFormatter.ofPattern(parts.get(3), Locale.ROOT));
      var separator = parts.get(1).equals(FIXED) ? "" : parts.get(1);
      if (separator.length() > 1) throw no(line);
      return new BankProfile(parts.get(0), separator, parts.get(2), parts.get(3))
          .takesUpTo(Integer.parseInt(parts.get(4)));
    } catch (IllegalArgumentException noneSuch) {
      throw no(line);
    }
  }

  private static ProfileField field(int position, String line, boolean isFixed) {
    var parts = parts(line);
    try {
      var field =
          new ProfileField(
              position,
              ProfilePart.valueOf(parts.get(0)),
              FieldSource.valueOf(parts.get(1)),
              Integer.parseInt(parts.get(2)));
      boolean isWide = field.width() > (isFixed ? 0 : -1) && field.width() <= MOST_WIDTH;
      boolean isMisplaced = field.source().isOfARow() && field.part() != ProfilePart.ROW;
      if (!isWide || isMisplaced || parts.size() > PARTS_OF_A_FIELD + 1) throw no(line);
      return with(field, parts.size() > PARTS_OF_A_FIELD ? parts.get(PARTS_OF_A_FIELD) : "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException noneSuch) {
      throw no(line);
    }
  }

  private static ProfileField with(ProfileField field, String more) {
    if (field.source() == FieldSource.TEXT) return field.says(more);
    return more.length() == 1 ? field.filledLeft(more) : field;
  }

  private static List<String> parts(String line) {
    return List.of(line.split("\\|", -1));
  }

  private static Refused no(String line) {
    return new Refused(ProfileRefusal.PROFILE_LINE_FORM, line);
  }
}
