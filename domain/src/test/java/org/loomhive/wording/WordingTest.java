package org.loomhive.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final List<String> CALLED = List.of("Ka Bina", "Lanu");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Made by a SURVIVOR, they say | STORY",
        "She was rescued from a bad place | STORY",
        "Eine Überlebende hat das gewebt | STORY",
        "tissé par une victime | STORY",
        "tejido por una sobreviviente | STORY",
        "被害者の手仕事 | STORY",
        "यह तस्करी से | STORY",
        "Thank you, Ka Bina! | PERSON",
        "bina made it so well | PERSON",
        "our greetings to Lanu | PERSON",
        "Mrs. Devi is a master | PERSON",
        "Sunita wove it | PERSON",
        "I saw the village | PLACE",
        "parcel came from 793102 | PLACE",
        "hinter der Dorfstraße | PLACE",
        "write to a.b@example.org | CONTACT",
        "call +49 170 1234567 | CONTACT",
        "see www.example.org | CONTACT",
        "find me as @weaverfan | CONTACT"
      })
  void what_singles_somebody_out_is_found(String text, Sign sign) {
    var found = Wording.in(text, CALLED);
    assertTrue(found.stream().anyMatch(one -> one.sign() == sign), text + ": " + found);
  }

  @ParameterizedTest
  @CsvSource({
    "Warm like wool and it does not scratch at all. After two months there is not one pulled thread.",
    "It came with a fold that took 3 weeks to hang out. I would buy 2 more for 120 EUR.",
    "Carries a full load of birch; the handle does not give."
  })
  void words_about_a_piece_pass(String text) {
    assertEquals(List.of(), Wording.in(text, CALLED));
  }

  @Test
  void a_word_inside_of_another_is_none() {
    assertEquals(List.of(), Wording.story("a landscape with an octopus"));
  }
}
