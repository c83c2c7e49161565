package org.loomhive.catalog.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files for tests as cameras write them. */
public final class APicture {
  private APicture() {}

  /** A JPEG with a comment in it, as cameras write theirs. */
  public static byte[] thatTells(String what) throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
    var jpeg = plain.toByteArray();
    var said = what.getBytes(StandardCharsets.US_ASCII);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(0xFE);
    out.write(0);
    out.write(said.length + 2);
    out.write(said);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
