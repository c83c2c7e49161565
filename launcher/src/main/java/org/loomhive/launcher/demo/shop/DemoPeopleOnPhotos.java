package org.loomhive.launcher.demo.shop;

import java.util.HashMap;
import java.util.List;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.picture.ArrangePictures;
import org.loomhive.catalog.picture.Cut;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.picture.HowAgreed;
import org.loomhive.catalog.picture.NewPicture;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.catalog.picture.PictureConsent;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ProductPicture;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.language.Language;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.launcher.demo.pictures.PictureStudio;

/**
 * Photos of people at their looms: one to which she agreed, one for which nobody has asked her yet
 * and which buyers do not see. Of another photo only a part is shown.
 */
public final class DemoPeopleOnPhotos {
  private static final String AGREED = "eri-silk-throw";
  private static final String NOT_ASKED = "loin-loom-runner-red";
  private static final String CUT = "cane-laundry-basket";
  private static final String WORDS = "photos.weaver";
  private static final int DAYS_AGO = 6;
  private static final int AGREED_DAYS = 300;

  private final PictureStudio studio = new PictureStudio();
  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.on(DAYS_AGO, 11, 0, this::agreed);
    world.on(DAYS_AGO, 11, 20, () -> hang(NOT_ASKED, studio.weaver("black-and-red", "leaf")));
    world.on(DAYS_AGO, 11, 40, this::cut);
  }

  private void agreed() {
    hang(AGREED, studio.weaver("natural", "indigo"));
    var terms = new PictureConsent.Terms(world.today().plusDays(AGREED_DAYS), HowAgreed.THUMBPRINT);
    world.get(ArrangePictures.class).agree(AGREED, last(AGREED).key(), terms, admin());
  }

  private void hang(String slug, byte[] photo) {
    var fresh = new NewPicture(photo, DemoTable.text(WORDS));
    world.get(EditPictures.class).add(slug, fresh, PersonSeen.SOMEBODY, admin());
    for (Language language : List.of(Language.DE, Language.FR)) tell(slug, language);
  }

  private void tell(String slug, Language language) {
    var product = world.get(Products.class).get(slug);
    var translate = world.get(TranslateProduct.class);
    var texts = new HashMap<String, String>();
    for (TranslateProduct.Beside part : translate.beside(product, language)) {
      boolean isOfPhoto = part.source().english().equals(DemoTable.text(WORDS));
      var told = isOfPhoto ? DemoTable.text(WORDS + "." + language.tag()) : part.told();
      texts.put(part.source().key(), told);
    }
    var written = new TranslateProduct.Written(language, translate.seen(product), texts);
    translate.write(slug, written, admin());
  }

  /** The weave of its middle, without the edges. */
  private void cut() {
    world
        .get(ArrangePictures.class)
        .cut(CUT, last(CUT).key(), new Cut(150, 150, 700, 700), admin());
  }

  private ProductPicture last(String slug) {
    Product product = world.get(Products.class).get(slug);
    List<ProductPicture> all = world.get(Pictures.class).of(product);
    return all.get(all.size() - 1);
  }

  private Actor admin() {
    return world.actor("network-admin", Role.NETWORK_ADMIN);
  }
}
