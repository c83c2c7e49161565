package org.loomhive.material.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.picture.APicture;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class LotProofsTest {
  private final CooperativeRef store = ACooperative.inMeghalaya().ref();
  private final Actor manager = ALot.manager(store);
  private final LotNumber lot = ALot.ofYarn(store, "5");
  private final LotProofs proofs = TestHouse.get(LotProofs.class);

  @Test
  void a_certificate_is_kept_once_and_is_valid_through_its_last_day() {
    var last = LocalDate.of(2027, 3, 31);
    proofs.note(new LotCertificate(lot, "Silk Mark", "SM-1", last), manager);
    proofs.note(new LotCertificate(lot, "Silk Mark", "SM-1", last), manager);
    var kept = proofs.certificates(lot);
    assertEquals(1, kept.size());
    assertTrue(kept.get(0).isValidOn(last));
    assertFalse(kept.get(0).isValidOn(last.plusDays(1)));
  }

  @Test
  void a_photo_is_kept_once_without_what_its_camera_knew() throws IOException {
    var file = APicture.thatTells("GPS 25.9 N 91.9 E");
    proofs.keep(lot, file, "The label of the bale", manager);
    proofs.keep(lot, file, "The label of the bale", manager);
    var kept = proofs.photos(lot);
    assertEquals(1, kept.size());
    var jpeg = proofs.photo(lot, kept.get(0).key(), manager);
    assertFalse(new String(jpeg, StandardCharsets.ISO_8859_1).contains("GPS"));
    assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0xD8}, new byte[] {jpeg[0], jpeg[1]});
  }

  @Test
  void what_is_no_picture_is_refused() {
    var no =
        assertThrows(
            Refused.class, () -> proofs.keep(lot, "no picture".getBytes(), "Nothing", manager));
    assertEquals(CatalogRefusal.PICTURE_NOT_READABLE, no.reason());
  }

  @Test
  void strangers_see_neither() throws IOException {
    proofs.keep(lot, APicture.thatTells("x"), "The bale", manager);
    var key = proofs.photos(lot).get(0).key();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> proofs.photo(lot, key, stranger));
    assertThrows(
        NotFound.class,
        () -> proofs.note(new LotCertificate(lot, "Silk Mark", "2", null), stranger));
  }
}
