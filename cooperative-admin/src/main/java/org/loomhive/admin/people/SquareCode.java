package org.loomhive.admin.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A text as a QR code, drawn as one path of an SVG picture with one unit for each module. */
public final class SquareCode {
  private final BitMatrix dots;

  public SquareCode(String text) {
    try {
      var quiet = Map.of(EncodeHintType.MARGIN, 4);
      dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, quiet);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  /** With the white margin that readers need. */
  public int getSize() {
    return dots.getWidth();
  }

  /** Runs of dark modules, row by row. */
  public String getPath() {
    var path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++)
      for (int x = 0; x < dots.getWidth(); x++) {
        int run = 0;
        while (x + run < dots.getWidth() && dots.get(x + run, y)) run++;
        if (run > 0) path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
        x += run;
      }
    return path.toString();
  }
}
