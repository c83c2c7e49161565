package org.loomhive.admin.catalogue.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A JPEG with many colours and edges. */
final class APhoto {
  private APhoto() {}

  static byte[] of(int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    for (int i = 0; i < width; i += 4) {
      pen.setColor(new Color(i * 7 % 256, i * 3 % 256, 255 - i * 5 % 256));
      pen.fillOval(i, i * 11 % height, 40, 30);
    }
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
