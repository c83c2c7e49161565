package org.loomhive.web.slip;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Text of several scripts for a PDF. Each run is written with the font of its script and shaped by
 * the JDK, so that letters join as they are written; the text behind it can be copied.
 */
final class ShapedText {
  private static final String OWN = "org/loomhive/web/slip/fonts/NotoSans";
  private static final String LATIN = "font-fallback/LiberationSans-Regular.ttf";
  private static final Map<UnicodeScript, BaseFont> FACES = new EnumMap<>(UnicodeScript.class);

  static {
    LayoutProcessor.enable();
    LayoutProcessor.setWriteActualText();
    FACES.put(UnicodeScript.LATIN, face(LATIN));
    FACES.put(UnicodeScript.BENGALI, face(OWN + "Bengali-Regular.ttf"));
    FACES.put(UnicodeScript.DEVANAGARI, face(OWN + "Devanagari-Regular.ttf"));
    FACES.put(UnicodeScript.MYANMAR, face(OWN + "Myanmar-Regular.ttf"));
    FACES.put(UnicodeScript.MEETEI_MAYEK, face(OWN + "MeeteiMayek-Regular.ttf"));
  }

  private ShapedText() {}

  /** Fonts of the machine would make slips differ. */
  private static BaseFont face(String path) {
    try {
      return BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  static BaseFont faceOf(UnicodeScript script) {
    return FACES.getOrDefault(script, FACES.get(UnicodeScript.LATIN));
  }

  static Phrase of(String text, float size) {
    var phrase = new Phrase();
    int begin = 0;
    var script = UnicodeScript.LATIN;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var next = scriptAt(text, at, script);
      if (next == script) continue;
      add(phrase, text.substring(begin, at), script, size);
      begin = at;
      script = next;
    }
    add(phrase, text.substring(begin), script, size);
    return phrase;
  }

  /**
   * Signs that all scripts share stay with what stands before them, if its font knows them; a sign
   * like that of the rupee goes to whichever font does.
   */
  private static UnicodeScript scriptAt(String text, int at, UnicodeScript before) {
    int sign = text.codePointAt(at);
    var own = UnicodeScript.of(sign);
    if (FACES.containsKey(own)) return own;
    if (faceOf(before).charExists(sign)) return before;
    return FACES.entrySet().stream()
        .filter(face -> face.getValue().charExists(sign))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }

  private static void add(Phrase phrase, String run, UnicodeScript script, float size) {
    if (!run.isEmpty()) phrase.add(new Chunk(run, new Font(faceOf(script), size)));
  }
}
