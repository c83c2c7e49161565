package org.loomhive.admin.catalogue.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MakeWebpTest {
  @Test
  void a_picture_becomes_a_smaller_file_of_the_same_size() throws IOException {
    var jpeg = jpeg();
    var webp = MakeWebp.webp(jpeg);
    assertEquals("RIFF", new String(webp, 0, 4, StandardCharsets.US_ASCII));
    assertEquals("WEBPVP8 ", new String(webp, 8, 8, StandardCharsets.US_ASCII));
    assertEquals(320, webp[26] & 0xFF | (webp[27] & 0x3F) << 8);
    assertTrue(webp.length < jpeg.length, webp.length + " of " + jpeg.length);
  }

  private static byte[] jpeg() throws IOException {
    var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    for (int i = 0; i < 320; i += 4) {
      pen.setColor(new Color(i * 7 % 256, i * 3 % 256, 255 - i * 5 % 256));
      pen.fillOval(i, i * 11 % 240, 40, 30);
    }
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }
}
