package org.loomhive.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.jobwork.ClassifyMaterial;
import org.loomhive.material.jobwork.JobWorkRefusal;
import org.loomhive.workbench.TestHouse;

class AddMaterialTest {
  private final CooperativeRef store = CooperativeRef.random();
  private final Actor manager = ALot.manager(store);
  private final AddMaterial adding = TestHouse.get(AddMaterial.class);
  private final Materials materials = TestHouse.get(Materials.class);

  /** A word that no other test uses, in capital letters. */
  private final String word = "T" + Sku.random().value().replaceAll("[^A-Z0-9]", "");

  @Test
  void a_material_is_there_for_the_whole_network_and_counted_in_its_unit() {
    var code =
        adding.add(
            " " + word.toLowerCase() + " nettle-yarn ", " Nettle " + word, Unit.HANK, manager);
    assertEquals(word + "_NETTLE_YARN", code.value());
    assertEquals("Nettle " + word, materials.get(code).name());
    assertEquals(Unit.HANK, materials.get(code).unit());
    assertTrue(materials.all().stream().anyMatch(one -> one.code().equals(code)));
  }

  @Test
  void a_code_that_is_taken_is_refused_and_says_by_what() {
    adding.add(word, "Nettle " + word, Unit.KILOGRAM, manager);
    var no =
        assertThrows(Refused.class, () -> adding.add(word, "Hemp " + word, Unit.METRE, manager));
    assertEquals(MaterialRefusal.CODE_TAKEN, no.reason());
    assertEquals(List.of(word, "Nettle " + word), no.arguments());
    assertEquals(Unit.KILOGRAM, materials.get(new MaterialCode(word)).unit());
  }

  @Test
  void two_materials_of_one_name_could_not_be_told_apart() {
    adding.add(word, "Nettle " + word, Unit.KILOGRAM, manager);
    assertRefused(MaterialRefusal.NAME_TAKEN, word + "_TOO", "nettle " + word, manager);
    assertRefused(MaterialRefusal.NAME_NEEDED, word + "_TOO", " ", manager);
    assertTrue(materials.find(new MaterialCode(word + "_TOO")).isEmpty());
  }

  @Test
  void a_heading_of_the_tariff_has_digits_and_may_be_put_right() {
    var code = adding.add(word, "Nettle " + word, Unit.KILOGRAM, manager);
    assertTrue(materials.get(code).hsnCode().isEmpty());
    var classify = TestHouse.get(ClassifyMaterial.class);
    for (String wrong : new String[] {null, "", "53", "53080", "flax"}) {
      var no = assertThrows(Refused.class, () -> classify.classify(code, wrong, manager));
      assertEquals(JobWorkRefusal.HSN_WRONG, no.reason());
    }
    classify.classify(code, "5308", manager);
    classify.classify(code, "5308.90 10", manager);
    assertEquals("53089010", materials.get(code).hsnCode().orElseThrow());
  }

  @Test
  void a_code_is_a_word_that_a_label_can_carry() {
    for (String wrong : new String[] {null, "", "A", "9_YARN", "GARN/ROT", "X".repeat(41)})
      assertRefused(MaterialRefusal.CODE_WRONG, wrong, "Nettle " + word, manager);
  }

  @Test
  void those_who_only_look_at_pieces_name_no_material() {
    var quality = new Actor("S-QUALITY", Set.of(Role.QUALITY), Set.of(store));
    assertRefused(ActorRefusal.NOT_YOUR_ROLE, word, "Nettle " + word, quality);
    var network = new Actor("S-NETWORK", Set.of(Role.NETWORK_ADMIN), Set.of());
    assertEquals(word, adding.add(word, "Nettle " + word, Unit.METRE, network).value());
  }

  private void assertRefused(Enum<?> why, String code, String name, Actor actor) {
    var no = assertThrows(Refused.class, () -> adding.add(code, name, Unit.KILOGRAM, actor));
    assertEquals(why, no.reason());
  }
}
