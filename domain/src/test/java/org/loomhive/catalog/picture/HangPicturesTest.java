package org.loomhive.catalog.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Products;
import org.loomhive.kernel.Refused;
import org.loomhive.workbench.TestHouse;

class HangPicturesTest {
  private final HangPictures hang = TestHouse.get(HangPictures.class);
  private final Pictures pictures = TestHouse.get(Pictures.class);

  @Test
  void keeps_three_widths_and_shows_the_first_in_lists() {
    var slug = AProduct.readyInStock(0).product().slug();
    var jpeg = Darkroom.jpeg(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB));
    hang.hang(slug, List.of(new NewPicture(jpeg, "A basket")));
    hang.hang(slug, List.of(new NewPicture(jpeg, "A round basket")));
    var product = TestHouse.get(Products.class).get(slug);
    var hung = pictures.of(product);
    assertEquals(1, hung.size());
    assertEquals("A round basket", product.pictureAlt().get());
    assertEquals(1280, hung.get(0).width());
    for (PictureWidth width : PictureWidth.values()) {
      var file = pictures.file(hung.get(0).key(), width.pixels()).get();
      assertEquals(width.pixels(), Darkroom.read(file).getWidth());
    }
  }

  @Test
  void a_file_that_is_no_picture_is_refused() {
    var slug = AProduct.readyInStock(0).product().slug();
    var no =
        assertThrows(
            Refused.class, () -> hang.hang(slug, List.of(new NewPicture(new byte[99], ""))));
    assertEquals(CatalogRefusal.PICTURE_NOT_READABLE, no.reason());
  }
}
