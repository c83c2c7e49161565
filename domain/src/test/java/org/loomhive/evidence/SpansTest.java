package org.loomhive.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.MemberRef;

/** No line of the evidence is about fewer than five people, and no two lines overlap. */
class SpansTest {
  private static final List<MemberRef> MAKERS =
      Stream.generate(MemberRef::random).limit(12).toList();

  @Test
  void quarters_with_too_few_are_put_together_until_they_are_enough() {
    var works = new ArrayList<DoneWork>();
    works.addAll(works(1, 0, 1, 2));
    works.addAll(works(2, 2, 3, 4));
    works.addAll(works(3, 0, 1, 2, 3, 4));
    var spans = Spans.of(works);
    assertEquals(List.of(6, 5), spans.stream().map(List::size).toList());
    assertEquals(new Quarter(2026, 2), spans.get(0).get(5).quarter());
  }

  @Test
  void what_is_left_over_goes_to_the_span_before_it() {
    var works = new ArrayList<>(works(1, 0, 1, 2, 3, 4));
    works.addAll(works(2, 5));
    var spans = Spans.of(works);
    assertEquals(1, spans.size());
    assertEquals(6, spans.get(0).size());
    assertFalse(Spans.isFew(spans.get(0)));
  }

  @Test
  void where_there_are_never_enough_one_span_remains_and_is_known_to_be_few() {
    var works = new ArrayList<>(works(1, 0, 1, 0));
    works.addAll(works(2, 2, 3, 3));
    var spans = Spans.of(works);
    assertEquals(1, spans.size());
    assertTrue(Spans.isFew(spans.get(0)));
    assertEquals(List.of(), Spans.of(List.of()));
  }

  @Test
  void one_person_with_much_work_is_still_one_person() {
    assertTrue(Spans.isFew(works(1, 0, 0, 0, 0, 0, 0, 0)));
  }

  private static List<DoneWork> works(int quarter, Integer... makers) {
    return Stream.of(makers)
        .map(n -> new DoneWork(null, MAKERS.get(n), new Quarter(2026, quarter), 0, List.of()))
        .toList();
  }
}
