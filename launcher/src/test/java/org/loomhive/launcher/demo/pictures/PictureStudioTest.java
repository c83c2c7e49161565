package org.loomhive.launcher.demo.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureStudioTest {
  private final PictureStudio studio = new PictureStudio();

  @ParameterizedTest
  @ValueSource(strings = {"WEAVING", "CANE_AND_BAMBOO", "HONEY"})
  void the_same_product_always_gets_the_same_pictures(String kind) {
    var first = studio.pictures("one-piece", kind, "One piece").get(0);
    var again = studio.pictures("one-piece", kind, "One piece").get(0);
    assertArrayEquals(first.jpeg(), again.jpeg());
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEAVING", "CANE_AND_BAMBOO", "HONEY"})
  void another_product_gets_other_pictures(String kind) {
    var one = studio.pictures("one-piece", kind, "One piece").get(0);
    var other = studio.pictures("other-piece", kind, "Other piece").get(0);
    assertFalse(Arrays.equals(one.jpeg(), other.jpeg()));
  }

  @Test
  void the_alternative_text_names_the_product() {
    var picture = studio.pictures("jar", "HONEY", "Forest honey").get(0);
    assertEquals(0, picture.alt().indexOf("Forest honey: a glass jar of "));
  }
}
