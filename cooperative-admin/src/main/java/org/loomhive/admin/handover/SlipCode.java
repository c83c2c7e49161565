package org.loomhive.admin.handover;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.web.edge.Site;

/** The square code on a slip: the address of its page, drawn as one path. */
@Named("slipCode")
@ApplicationScoped
public class SlipCode {
  private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.MARGIN, 2);

  /** One drawn code: how many squares it has on a side, and the black ones. */
  public record Drawn(int side, String path) {}

  public Drawn of(ChallanNumber number) {
    var office = Site.setting("loomhive.public.admin").orElse("").replaceFirst("/$", "");
    return drawn(office + "/workshop/slip?n=" + number);
  }

  static Drawn drawn(String text) {
    var squares = squares(text);
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++)
      for (int x = 0; x < squares.getWidth(); x++)
        if (squares.get(x, y)) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
    return new Drawn(squares.getWidth(), path.toString());
  }

  private static BitMatrix squares(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(text, tooLong);
    }
  }
}
