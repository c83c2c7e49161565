package org.loomhive.admin.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loomhive.production.proposal.Why;

class PlanReasonsTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.loomhive.admin.planning.words", Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void every_reason_has_a_sentence_in_which_all_gaps_are_filled(Why why) {
    var sentence = new MessageFormat(WORDS.getString("planning.why." + why), Locale.ENGLISH);
    var said = sentence.format(new Object[] {"12", "5 May", "Hillside"});
    assertFalse(said.isBlank() || said.contains("{") || said.contains("''"), said);
  }

  @Test
  void no_sentence_is_left_over() {
    var known = new TreeSet<String>();
    for (Why why : Why.values()) known.add("planning.why." + why);
    var said = new TreeSet<>(WORDS.keySet());
    said.removeIf(key -> !key.startsWith("planning.why."));
    assertEquals(known, said);
  }
}
