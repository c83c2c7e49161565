package org.loomhive.launcher.demo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws two pictures of a product: the whole piece and a second look. */
public final class PictureStudio {
  private static final int SIZE = 1280;
  private static final float QUALITY = 0.82f;
  private static final int THREAD = 8;
  private static final int THREAD_FROM_NEAR = 26;

  private final ResourceBundle words =
      ResourceBundle.getBundle("org.loomhive.launcher.demo.pictures");

  /**
   * @param slug decides the look; the same slug gives the same pictures
   * @param kind the name of the product kind: WEAVING, CANE_AND_BAMBOO or HONEY
   * @param name what the product is called, for the alternative text
   */
  public List<Picture> pictures(String slug, String kind, String name) {
    var chance = new Random(slug.hashCode() * 31L + 7);
    return switch (kind) {
      case "WEAVING" -> cloth(name, chance);
      case "CANE_AND_BAMBOO" -> basket(name, chance);
      case "HONEY" -> honey(name, chance);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private List<Picture> cloth(String name, Random chance) {
    var draft = WeaveDraft.any(chance);
    var palette = Palette.dyed(name, chance);
    long pattern = chance.nextLong();
    var cloth = new Cloth(draft, palette, new Random(pattern), THREAD);
    var near = new Cloth(draft, palette, new Random(pattern), THREAD_FROM_NEAR);
    var whole =
        chance.nextInt(3) > 0
            ? ClothScenes.hanging(cloth, palette, chance, SIZE)
            : ClothScenes.folded(cloth, chance, SIZE);
    var weave = words.getString("weave." + draft.name());
    var colour = words.getString("colour." + palette.name());
    return List.of(
        picture(whole, "alt.cloth", name, weave, colour),
        picture(near.weave(SIZE, SIZE), "alt.cloth.near", name, weave, colour));
  }

  private List<Picture> basket(String name, Random chance) {
    var palette = Palette.cane(chance);
    var plait = Plait.values()[chance.nextInt(Plait.values().length)];
    var scene = new BasketScene(palette, plait, chance, SIZE).draw();
    var near = plait.sheet(palette, chance, SIZE);
    var pattern = words.getString("plait." + plait.name());
    var colour = words.getString("colour." + palette.name());
    return List.of(
        picture(scene, "alt.basket", name, pattern, colour),
        picture(near, "alt.basket.near", name, pattern, colour));
  }

  private List<Picture> honey(String name, Random chance) {
    var palette = Palette.honey(chance);
    var scene = new HoneyScene(palette, chance, SIZE).draw();
    return List.of(picture(scene, "alt.honey", name, words.getString("colour." + palette.name())));
  }

  private Picture picture(BufferedImage image, String altKey, Object... arguments) {
    var alt = MessageFormat.format(words.getString(altKey), arguments);
    return new Picture(jpeg(image), image.getWidth(), image.getHeight(), alt);
  }

  private static byte[] jpeg(BufferedImage image) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(QUALITY);
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
