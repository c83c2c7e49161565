package org.loomhive.launcher.demo.life;

import org.loomhive.catalog.Variants;
import org.loomhive.catalog.picture.PictureWidth;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.launcher.demo.DemoWorld;

/** Photos that somebody took in the workshop: they show what the drawn pictures of products do. */
public record DemoPhotos(DemoWorld world) {
  /** The last picture of a product, which is the one from near. */
  public byte[] of(String slug) {
    var product = world.get(Variants.class).get(world.skus.get(slug)).product();
    var pictures = world.get(Pictures.class);
    var all = pictures.of(product);
    var key = all.get(all.size() - 1).key();
    return pictures.file(key, PictureWidth.MIDDLE.pixels()).orElseThrow();
  }
}
