package org.loomhive.launcher.demo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
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
    var images = images(piece, new Random(piece.slug().hashCode() * 31L + 7));
    var alts = new PictureWords(words, piece.material().toLowerCase(Locale.ROOT)).of(piece);
    return IntStream.range(0, images.size())
        .mapToObj(i -> picture(images.get(i), alts.get(i)))
        .toList();
  }

  /** Somebody who weaves: a photo on which she can be recognised. */
  public byte[] weaver(String cloth, String shawl) {
    return jpeg(new WeaverScene(Palette.of(cloth), Palette.of(shawl), SIZE).draw());
  }

  private static List<BufferedImage> images(Piece piece, Random chance) {
    var look = piece.style().look();
    if (look.isCloth()) return cloth(piece, chance);
    if (look.isPlaited()) return plaited(piece, chance);
    return List.of(look.isHoney() ? honey(piece, chance) : skein(piece, chance));
  }

  private static List<BufferedImage> cloth(Piece piece, Random chance) {
    var style = piece.style();
    var pattern = ThreadPattern.valueOf(style.pattern());
    var draft = WeaveDraft.of(style.weave());
    var cloth = new Cloth(draft, Palette.of(style.colour()), pattern, chance.nextLong());
    return List.of(cloth(cloth, style, chance), cloth.corner(SIZE, THREAD_FROM_NEAR));
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

  private static List<BufferedImage> plaited(Piece piece, Random chance) {
    var style = piece.style();
    var scenes = new PlaitedScenes(piece, chance, SIZE);
    return List.of(scenes.whole(style.look(), style.size()), scenes.near());
  }

  private static BufferedImage honey(Piece piece, Random chance) {
    var style = piece.style();
    var scene = new HoneyScene(Palette.of(style.colour()), chance, SIZE);
    return style.look() == Look.THREE_JARS
        ? scene.three(Palette.of("light"), Palette.of("nearly-black"))
        : scene.jar(style.size(), style.look() == Look.COMB);
  }

  private static BufferedImage skein(Piece piece, Random chance) {
    return new SkeinScene(Palette.of(piece.style().colour()), chance, SIZE).draw();
  }

  private static Picture picture(BufferedImage image, String alt) {
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
