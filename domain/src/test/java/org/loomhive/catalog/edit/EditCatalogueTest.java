package org.loomhive.catalog.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Occasion;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.picture.NewPicture;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class EditCatalogueTest {
  private static final Customs CUSTOMS = new Customs("460211", "IN", "Basket of cane");
  private final EditProduct edit = TestHouse.get(EditProduct.class);
  private final EditVariants variants = TestHouse.get(EditVariants.class);
  private final EditPictures pictures = TestHouse.get(EditPictures.class);
  private final PriceHistory history = TestHouse.get(PriceHistory.class);
  private final CooperativeRef cooperative = ACooperative.inMeghalaya().ref();
  private final Actor manager = new Actor("S-1", Set.of(Role.MANAGER), Set.of(cooperative));
  private final String slug = "basket-" + UUID.randomUUID();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void materials_keep_their_origin_when_they_are_read_as_they_were_written() {
    var shares = MaterialShare.read("Eri silk 70 IN-ML\nCotton 30 %");
    assertEquals(Optional.of("IN-ML"), shares.get(0).origin());
    var written = shares.stream().map(MaterialShare::written).toList();
    assertEquals(List.of("Eri silk 70 IN-ML", "Cotton 30"), written);
    assertEquals(ListRefusal.NOT_A_MATERIAL, refusal(() -> MaterialShare.read("Eri silk, much")));
  }

  @Test
  void a_product_has_a_guide_of_sizes_and_occasions_for_which_it_is_found() {
    begin();
    edit.guide(slug, new EditProduct.Guide("Chest 90", List.of(Occasion.WEDDING)), manager);
    assertEquals("Chest 90", product().sizeGuide());
    assertEquals(Set.of(Occasion.WEDDING), product().occasions());
    edit.guide(slug, new EditProduct.Guide("", List.of()), manager);
    assertEquals(Set.of(), product().occasions());
  }

  @Test
  void a_product_is_begun_written_made_in_sizes_priced_and_put_on_the_shelf() {
    begin();
    edit.tell(slug, told(100), manager);
    assertEquals(4, variants.add(slug, matrix("S, M", "red", "natural"), manager));
    assertEquals(0, variants.add(slug, matrix("S, M", "red", "natural"), manager));
    assertEquals(CatalogRefusal.PRICES_MISSING, refusal(() -> edit.publish(slug, manager)));
    for (Variant one : product().variants()) {
      variants.costs(one.sku(), sheet("900"), Optional.of(rupees("900")), manager);
      variants.price(one.sku(), everywhere("60.00"), manager);
    }
    assertEquals(CatalogRefusal.PRICE_BELOW_FLOOR, refusal(this::tooCheapInRupees));
    for (Variant one : product().variants())
      variants.price(one.sku(), List.of(rupees("4000")), manager);
    edit.publish(slug, manager);
    assertTrue(product().isPublished());
  }

  private void tooCheapInRupees() {
    variants.price(product().variants().get(0).sku(), List.of(rupees("1199.99")), manager);
  }

  @Test
  void nobody_is_planned_for_less_than_she_is_paid() {
    var sku = AProduct.readyInStock(0).sku();
    var network = new Actor("S-2", Set.of(Role.NETWORK_ADMIN), Set.of());
    var no =
        assertThrows(
            Refused.class,
            () -> variants.costs(sku, sheet("899.99"), Optional.of(rupees("900")), network));
    assertEquals(CatalogRefusal.PAY_BELOW_FLOOR, no.reason());
    assertEquals(List.of(rupees("899.99"), rupees("900")), no.arguments());
    assertEquals(
        CatalogRefusal.PAY_NOT_KNOWN,
        refusal(() -> variants.costs(sku, sheet("900"), Optional.empty(), network)));
    assertEquals(rupees("960"), TestHouse.get(Variants.class).get(sku).costSheet().makerPay());
  }

  @Test
  void the_lowest_price_of_the_thirty_days_before_is_known() {
    begin();
    variants.add(slug, matrix("S", "red"), manager);
    var sku = product().variants().get(0).sku();
    price(sku, "50.00", 0);
    assertTrue(history.lowestBefore(sku, "USD").isEmpty());
    price(sku, "70.00", 40);
    price(sku, "65.00", 20);
    price(sku, "55.00", 5);
    price(sku, "55.00", 1);
    assertEquals(Optional.of(Money.of("50.00", "USD")), history.lowestBefore(sku, "USD"));
    price(sku, "45.00", 31);
    assertEquals(Optional.of(Money.of("55.00", "USD")), history.lowestBefore(sku, "USD"));
    assertEquals(5, history.of(sku, "USD").size());
  }

  private void price(org.loomhive.kernel.Sku sku, String dollars, int daysLater) {
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofDays(daysLater)));
    variants.price(sku, List.of(Money.of(dollars, "USD")), manager);
  }

  @Test
  void all_of_a_size_are_changed_at_once_or_none_of_them() {
    begin();
    variants.add(slug, matrix("S, M", "lac red", "natural"), manager);
    var change = TestHouse.get(ChangeVariants.class);
    var small = new ChangeVariants.Which("S", "", "");
    var dollars = List.of(Money.of("40.00", "USD"));
    var made = Optional.of(new EditVariants.Days(true, 5, 9));
    assertEquals(2, change.change(slug, small, new ChangeVariants.Change(dollars, made), manager));
    var changed = product().variants().stream().filter(Variant::isMadeToOrder).toList();
    assertEquals(
        List.of("S, lac red", "S, natural"),
        changed.stream().map(Variant::label).sorted().toList());
    assertEquals(Optional.of(Colour.RED), changed.get(0).look().colour());
    assertEquals(Optional.of(dollars.get(0)), changed.get(1).findPrice("USD"));
    var last = product().variants().get(3).sku();
    variants.costs(last, sheet("900"), Optional.of(rupees("900")), manager);
    var all = new ChangeVariants.Which("", "", "");
    var cheap = new ChangeVariants.Change(List.of(rupees("1199.99")), Optional.empty());
    assertEquals(
        CatalogRefusal.PRICE_BELOW_FLOOR, refusal(() -> change.change(slug, all, cheap, manager)));
    assertTrue(product().variants().stream().allMatch(one -> one.findPrice("INR").isEmpty()));
    var none = new ChangeVariants.Which("XL", "", "");
    assertEquals(
        CatalogRefusal.NONE_MEANT, refusal(() -> change.change(slug, none, cheap, manager)));
  }

  @Test
  void what_is_one_of_a_kind_lies_ready_and_is_not_made_again() {
    var only = AProduct.oneOfAKind().sku();
    assertTrue(TestHouse.get(Variants.class).get(only).isOneOfAKind());
    var made = new EditVariants.Days(true, 5, 9);
    assertEquals(
        CatalogRefusal.ONLY_ONE_LIES_READY,
        assertThrows(Refused.class, () -> variants.takes(only, made, Actor.system())).reason());
    variants.isTheOnlyOne(only, false, Actor.system());
    variants.takes(only, made, Actor.system());
    assertEquals(
        CatalogRefusal.ONLY_ONE_LIES_READY,
        assertThrows(Refused.class, () -> variants.isTheOnlyOne(only, true, Actor.system()))
            .reason());
  }

  @Test
  void what_belongs_to_others_is_not_there_and_an_address_is_taken_once() {
    begin();
    assertEquals(CatalogRefusal.SLUG_TAKEN, refusal(this::begin));
    var other = new Actor("S-3", Set.of(Role.MANAGER), Set.of(ACooperative.inMeghalaya().ref()));
    assertThrows(NotFound.class, () -> edit.tell(slug, told(100), other));
    assertThrows(NotFound.class, () -> pictures.add(slug, photo(), PersonSeen.NOBODY, other));
    var bad = new EditProduct.Begun("Über uns", "x", ProductKind.WEAVING, cooperative);
    assertEquals(CatalogRefusal.NOT_A_SLUG, refusal(() -> edit.begin(bad, manager)));
  }

  @Test
  void a_photo_is_hung_once_with_its_words_and_what_is_none_is_refused() {
    begin();
    pictures.add(slug, photo(), PersonSeen.NOBODY, manager);
    pictures.add(slug, photo(), PersonSeen.NOBODY, manager);
    var there = TestHouse.get(Pictures.class).of(product());
    assertEquals(1, there.size());
    assertEquals(Optional.of(there.get(0).key()), product().picture());
    assertEquals(CatalogRefusal.NO_ALT, refusal(() -> add(of(png(), " "))));
    var text = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    assertEquals(CatalogRefusal.PICTURE_NOT_READABLE, refusal(() -> add(of(text, "x"))));
    var heavy = new byte[20_000_001];
    assertEquals(CatalogRefusal.FILE_TOO_LARGE, refusal(() -> add(of(heavy, "x"))));
    pictures.takeDown(slug, there.get(0).key(), manager);
    assertTrue(product().picture().isEmpty());
  }

  private void add(NewPicture fresh) {
    pictures.add(slug, fresh, PersonSeen.NOBODY, manager);
  }

  private static NewPicture photo() {
    return of(png(), "A basket of cane on a step");
  }

  private static NewPicture of(byte[] file, String alt) {
    return new NewPicture(file, alt);
  }

  private static byte[] png() {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private void begin() {
    edit.begin(
        new EditProduct.Begun(slug, "Basket", ProductKind.CANE_AND_BAMBOO, cooperative), manager);
  }

  private Product product() {
    return TestHouse.get(Products.class).get(slug);
  }

  private static EditProduct.Told told(int percent) {
    return new EditProduct.Told(
        "Basket of cane", "Plaited by hand.", "Wipe.", List.of(new MaterialShare("Cane", percent)));
  }

  private static EditVariants.Matrix matrix(String sizes, String... colours) {
    return new EditVariants.Matrix(
        new EditVariants.Looks(List.of(sizes.split(", ")), List.of(colours), List.of()),
        600,
        CUSTOMS,
        new EditVariants.Days(false, 1, 3));
  }

  private static CostSheet sheet(String pay) {
    return CostSheet.in("INR")
        .gives(CostReceiver.MATERIAL, rupees("300"))
        .gives(CostReceiver.MAKER_PAY, rupees(pay))
        .gives(CostReceiver.PLATFORM, rupees("200"));
  }

  private static List<Money> everywhere(String amount) {
    return java.util.Arrays.stream(ChargeCurrency.values())
        .filter(one -> one != ChargeCurrency.INR)
        .map(one -> Money.of(amount, one.name()))
        .toList();
  }

  private static Money rupees(String amount) {
    return Money.of(amount, "INR");
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
