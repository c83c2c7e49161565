package org.loomhive.launcher.demo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Draws pictures of a piece: the whole of it, and a second look at what can be seen from near. */
public final class PictureStudio {
  private static final int SIZE = 1024;
  private static final float QUALITY = 0.82f;
  private static final int THREAD_FROM_NEAR = 21;

  private final ResourceBundle words =
      ResourceBundle.getBundle("org.loomhive.launcher.demo.pictures");

  public List<Picture> pictures(Piece piece) {
    var chance = new Random(piece.slug().hashCode() * 31L + 7);
    var look = piece.style().look();
    if (look.isCloth()) return cloth(piece, chance);
    if (look.isPlaited()) return plaited(piece, chance);
    return List.of(look.isHoney() ? honey(piece, chance) : skein(piece, chance));
  }

  private List<Picture> cloth(Piece piece, Random chance) {
    var style = piece.style();
    var pattern = ThreadPattern.valueOf(style.pattern());
    var draft = WeaveDraft.of(style.weave());
    var cloth = new Cloth(draft, Palette.of(style.colour()), pattern, chance.nextLong());
    var weave = word("weave", style.weave());
    var whole = cloth(cloth, style, chance);
    return List.of(
        picture(whole, "alt." + style.look(), piece, weave),
        picture(cloth.corner(SIZE, THREAD_FROM_NEAR), "alt.cloth.near", piece, weave));
  }

  private static BufferedImage cloth(Cloth cloth, Piece.Style style, Random chance) {
    var hangs = new ClothScenes(cloth, chance, SIZE);
    var lies = new TableScenes(cloth, chance, SIZE);
    return switch (style.look()) {
      case FRINGED -> hangs.hanging(style.size(), true);
      case HEMMED -> hangs.hanging(style.size(), false);
      case BOLT -> hangs.bolt();
      case FOLDED -> lies.folded();
      case STACK -> lies.stack(style.size());
      case CUSHION -> new SquareScenes(cloth, chance, SIZE).cushion();
      case SQUARE -> new SquareScenes(cloth, chance, SIZE).square(style.size());
      case RUNNER -> lies.runner(style.size());
      default -> throw new IllegalArgumentException(style.look().name());
    };
  }

  private List<Picture> plaited(Piece piece, Random chance) {
    var style = piece.style();
    var scenes = new PlaitedScenes(piece, chance, SIZE);
    var pattern = word("plait", style.pattern());
    return List.of(
        picture(scenes.whole(style.look(), style.size()), "alt." + style.look(), piece, pattern),
        picture(scenes.near(), "alt.plait.near", piece, pattern));
  }

  private Picture honey(Piece piece, Random chance) {
    var style = piece.style();
    var scene = new HoneyScene(Palette.of(style.colour()), chance, SIZE);
    var image =
        style.look() == Look.THREE_JARS
            ? scene.three(Palette.of("light"), Palette.of("nearly-black"))
            : scene.jar(style.size(), style.look() == Look.COMB);
    return picture(image, "alt." + style.look(), piece, "");
  }

  private Picture skein(Piece piece, Random chance) {
    var scene = new SkeinScene(Palette.of(piece.style().colour()), chance, SIZE);
    return picture(scene.draw(), "alt.SKEIN", piece, "");
  }

  private String word(String kind, String name) {
    return words.getString(kind + "." + name);
  }

  private Picture picture(BufferedImage image, String altKey, Piece piece, String how) {
    var colour = word("colour", piece.style().colour());
    var material = piece.material().toLowerCase(Locale.ROOT);
    var alt = MessageFormat.format(words.getString(altKey), piece.name(), how, colour, material);
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
