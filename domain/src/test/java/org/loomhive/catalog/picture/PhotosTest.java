package org.loomhive.catalog.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** Photos of a product: their order, what of them is shown, and who agreed that they are. */
class PhotosTest {
  private static final int LARGE = PictureWidth.LARGE.pixels();
  private final EditPictures edit = TestHouse.get(EditPictures.class);
  private final ArrangePictures arrange = TestHouse.get(ArrangePictures.class);
  private final Pictures pictures = TestHouse.get(Pictures.class);
  private final Actor staff = new Actor("S-PHOTO", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final String slug = AProduct.readyInStock(0).product().slug();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void photos_are_put_in_order_and_the_first_stands_in_lists() {
    for (Color one : List.of(Color.RED, Color.GREEN, Color.BLUE)) add(one, PersonSeen.NOBODY);
    var keys = keys();
    arrange.order(slug, List.of(keys.get(2), keys.get(0), keys.get(1)), staff);
    assertEquals(List.of(keys.get(2), keys.get(0), keys.get(1)), keys());
    assertEquals(Optional.of(keys.get(2)), product().picture());
    arrange.move(slug, keys.get(2), 1, staff);
    assertEquals(List.of(keys.get(0), keys.get(2), keys.get(1)), keys());
    arrange.move(slug, keys.get(0), -1, staff);
    arrange.order(slug, List.of("none"), staff);
    assertEquals(List.of(keys.get(0), keys.get(2), keys.get(1)), keys());
  }

  @Test
  void a_part_is_shown_under_a_key_of_its_own_and_the_whole_is_kept() {
    add(Color.RED, PersonSeen.NOBODY);
    var whole = keys().get(0);
    var part = arrange.cut(slug, whole, new Cut(500, 250, 500, 500), staff);
    assertFalse(part.equals(whole));
    assertEquals(Optional.of(part), product().picture());
    var shown = Darkroom.read(pictures.file(part, PictureWidth.SMALL.pixels()).get());
    assertEquals(200, shown.getWidth());
    assertEquals(150, shown.getHeight());
    assertTrue(new Color(shown.getRGB(100, 75)).getRed() < 80, "the red corner is cut off");
    assertEquals(whole, arrange.cut(slug, part, Cut.whole(), staff));
    var no = assertThrows(Refused.class, () -> new Cut(900, 0, 200, 500));
    assertEquals(CatalogRefusal.NOT_A_CUT, no.reason());
  }

  @Test
  void what_was_taken_down_and_what_was_cut_away_is_shown_to_nobody_any_more() {
    add(Color.RED, PersonSeen.NOBODY);
    var whole = keys().get(0);
    assertTrue(shown(whole).isPresent());
    var first = arrange.cut(slug, whole, new Cut(500, 250, 500, 500), staff);
    assertTrue(shown(first).isPresent());
    assertTrue(shown(whole).isEmpty(), "only a part of it is shown");
    var second = arrange.cut(slug, first, new Cut(400, 250, 500, 500), staff);
    assertTrue(shown(first).isEmpty(), "another part is shown");
    edit.takeDown(slug, second, staff);
    assertTrue(shown(second).isEmpty());
    assertTrue(pictures.file(whole, LARGE).isPresent(), "the house keeps it");
  }

  @Test
  void what_is_told_of_a_photo_in_other_languages_is_told_of_its_part() {
    add(Color.RED, PersonSeen.NOBODY);
    var whole = keys().get(0);
    var translate = TestHouse.get(TranslateProduct.class);
    var german = Map.of("ALT" + whole, "Ein roter Korb");
    var written = new TranslateProduct.Written(Language.DE, translate.seen(product()), german);
    translate.write(slug, written, staff);
    arrange.cut(slug, whole, new Cut(0, 0, 500, 500), staff);
    var told = TestHouse.get(ToldProducts.class).of(product(), Language.DE);
    assertEquals("Ein roter Korb", told.alt(pictures.of(product()).get(0)).text());
    assertEquals("Ein roter Korb", told.firstAlt(product()));
  }

  @Test
  void nobody_who_can_be_recognised_is_shown_before_she_agreed_or_after_she_took_it_back() {
    add(Color.GREEN, PersonSeen.SOMEBODY);
    var key = keys().get(0);
    assertTrue(product().picture().isEmpty());
    assertTrue(shown(key).isEmpty());
    arrange.agree(slug, key, until(30), staff);
    assertEquals(Optional.of(key), product().picture());
    assertTrue(shown(key).get().isOfSomebody());
    arrange.takeBack(slug, key, staff);
    assertTrue(product().picture().isEmpty());
    assertTrue(shown(key).isEmpty());
    assertEquals(2, pictures.consents(pictures.of(product()).get(0)).size());
  }

  @Test
  void a_consent_ends_with_its_last_day() {
    add(Color.GREEN, PersonSeen.SOMEBODY);
    add(Color.BLUE, PersonSeen.NOBODY);
    var keys = keys();
    arrange.agree(slug, keys.get(0), until(30), staff);
    assertEquals(Optional.of(keys.get(0)), product().picture());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(32)));
    assertTrue(shown(keys.get(0)).isEmpty());
    assertTrue(edit.hideLapsed() > 0);
    assertEquals(Optional.of(keys.get(1)), product().picture());
    assertEquals(
        CatalogRefusal.CONSENT_IS_OVER,
        no(() -> arrange.agree(slug, keys.get(0), until(-1), staff)));
    assertEquals(
        CatalogRefusal.NOBODY_TO_AGREE,
        no(() -> arrange.agree(slug, keys.get(1), until(9), staff)));
  }

  @Test
  void a_photo_at_which_nobody_looked_for_people_is_not_taken_in() {
    assertEquals(CatalogRefusal.NOBODY_LOOKED, no(() -> add(Color.RED, null)));
    add(Color.RED, PersonSeen.NOBODY);
    var key = keys().get(0);
    arrange.answer(slug, key, PersonSeen.SOMEBODY, staff);
    assertTrue(shown(key).isEmpty());
    arrange.tell(slug, key, "A basket and its maker", staff);
    assertEquals("A basket and its maker", pictures.of(product()).get(0).alt());
    assertEquals(CatalogRefusal.NO_ALT, no(() -> arrange.tell(slug, key, " ", staff)));
  }

  /** The place of a camera is in its EXIF, the words of a program in the chunks of a PNG. */
  @Test
  void neither_the_place_nor_the_words_of_a_file_are_kept() throws IOException {
    var jpeg = withPlace(file(Color.RED, "jpeg"));
    var png = withWords(file(Color.BLUE, "png"));
    assertTrue(text(jpeg).contains("Exif") && text(png).contains("Ka Name"));
    for (byte[] file : List.of(jpeg, png))
      edit.add(slug, new NewPicture(file, "A basket"), PersonSeen.NOBODY, staff);
    for (String key : keys())
      for (PictureWidth width : PictureWidth.values()) {
        var kept = text(pictures.file(key, width.pixels()).get());
        assertFalse(kept.contains("Exif") || kept.contains("Ka Name") || kept.contains("tEXt"));
      }
  }

  @Test
  void a_browser_gets_the_smallest_that_it_reads_as_soon_as_it_is_made() {
    add(Color.RED, PersonSeen.NOBODY);
    var key = keys().get(0);
    assertEquals(PictureFormat.JPEG, shown(key).get().format());
    var files = TestHouse.get(SmallerFiles.class);
    for (var one : wanted(PictureFormat.WEBP, key))
      files.keep(PictureFormat.WEBP, one, one.width() == LARGE ? new byte[200] : null);
    assertEquals(PictureFormat.WEBP, shown(key).get().format());
    for (var one : wanted(PictureFormat.AVIF, key))
      files.keep(PictureFormat.AVIF, one, new byte[one.width() == LARGE ? 199 : 100_000]);
    assertEquals(PictureFormat.AVIF, shown(key).get().format());
    assertEquals(PictureFormat.WEBP, format(key, LARGE, "image/webp,*/*"));
    assertEquals(PictureFormat.JPEG, format(key, LARGE, null));
    assertEquals(PictureFormat.JPEG, format(key, 320, "image/avif,image/webp"), "never larger");
    for (var format : List.of(PictureFormat.WEBP, PictureFormat.AVIF))
      assertEquals(List.of(), wanted(format, key));
  }

  /** In all three widths. */
  private static List<SmallerFiles.Wanted> wanted(PictureFormat format, String key) {
    return TestHouse.get(SmallerFiles.class).wanted(format, 10_000).stream()
        .filter(one -> one.picture().equals(key))
        .toList();
  }

  private PictureFormat format(String key, int width, String accept) {
    return pictures.shown(key, width, PictureFormat.in(accept), today()).get().format();
  }

  private Optional<ShownPicture> shown(String key) {
    return pictures.shown(key, LARGE, Set.of(PictureFormat.values()), today());
  }

  private PictureConsent.Terms until(int days) {
    return new PictureConsent.Terms(today().plusDays(days), HowAgreed.SIGNED);
  }

  private static LocalDate today() {
    return TimeMachine.now().atZone(ZoneId.of("Asia/Kolkata")).toLocalDate();
  }

  private void add(Color colour, PersonSeen seen) {
    edit.add(slug, new NewPicture(file(colour, "jpeg"), "A basket"), seen, staff);
  }

  private List<String> keys() {
    return pictures.of(product()).stream().map(ProductPicture::key).toList();
  }

  private Product product() {
    return TestHouse.get(Products.class).get(slug);
  }

  private static Enum<?> no(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }

  /** Black, with a corner of this colour; no two are the same photo. */
  private static byte[] file(Color colour, String kind) {
    var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, 100, 75);
    pen.setColor(new Color(ThreadLocalRandom.current().nextInt()));
    pen.fillRect(0, 280, 60, 20);
    pen.setColor(new Color(ThreadLocalRandom.current().nextInt()));
    pen.fillRect(340, 280, 60, 20);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, kind, bytes);
    } catch (IOException trouble) {
      throw new IllegalStateException(trouble);
    }
    return bytes.toByteArray();
  }

  /** An APP1 segment with a directory of GPS: 25 degrees north. */
  private static byte[] withPlace(byte[] jpeg) {
    var tags = ByteBuffer.allocate(8 + 18 + 30 + 24);
    tags.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tags.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26);
    tags.putInt(0);
    tags.putShort((short) 2);
    tags.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
    tags.putShort((short) 2).putShort((short) 5).putInt(3).putInt(56).putInt(0);
    for (int part : new int[] {25, 1, 34, 1, 0, 1}) tags.putInt(part);
    var name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    var whole = ByteBuffer.allocate(jpeg.length + 4 + name.length + tags.capacity());
    whole.put(jpeg, 0, 2).putShort((short) 0xFFE1);
    whole.putShort((short) (2 + name.length + tags.capacity())).put(name).put(tags.array());
    return whole.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A text chunk behind the header of a PNG, which is 33 bytes long with its signature. */
  private static byte[] withWords(byte[] png) {
    var body = "tEXtAuthor\0Ka Name".getBytes(StandardCharsets.ISO_8859_1);
    var sum = new CRC32();
    sum.update(body);
    var whole = ByteBuffer.allocate(png.length + body.length + 8);
    whole.put(png, 0, 33).putInt(body.length - 4).put(body).putInt((int) sum.getValue());
    return whole.put(png, 33, png.length - 33).array();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
