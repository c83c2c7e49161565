package org.loomhive.admin.catalogue.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.kernel.Refused;

/** Text in UTF-8 with commas, semicolons or tabs between its cells, whichever its first row has. */
final class CsvTable {
  private static final String SEPARATORS = ",;\t";

  private CsvTable() {}

  static List<List<String>> read(byte[] file) throws IOException {
    var text = text(file);
    var rows = new ArrayList<List<String>>();
    var reader = CsvReader.builder().fieldSeparator(separator(text));
    try (var csv = reader.ofCsvRecord(text)) {
      for (CsvRecord record : csv) rows.add(record.getFields());
    } catch (CsvParseException noCsv) {
      throw new Refused(ListRefusal.NOT_A_LIST);
    }
    return rows;
  }

  private static String text(byte[] file) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf('\0') >= 0) throw new Refused(ListRefusal.NOT_A_LIST);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException otherLetters) {
      throw new Refused(ListRefusal.NOT_UTF8);
    }
  }

  private static char separator(String text) {
    var first = text.lines().findFirst().orElse("");
    char most = SEPARATORS.charAt(0);
    for (char one : SEPARATORS.toCharArray())
      if (count(first, one) > count(first, most)) most = one;
    return most;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(one -> one == wanted).count();
  }
}
