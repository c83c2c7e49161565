package org.loomhive.web.papers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loomhive.delivery.papers.PaperLetters;

class SheetTest {
  @Test
  void every_letter_that_is_taken_for_papers_is_in_their_type() {
    for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++)
      if (!Character.isISOControl(letter) && PaperLetters.canShow(Character.toString(letter)))
        assertTrue(Sheet.knows(letter), Integer.toHexString(letter));
  }
}
