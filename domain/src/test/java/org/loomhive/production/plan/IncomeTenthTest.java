package org.loomhive.production.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IncomeTenthTest {
  @Test
  void tenths_are_means_of_those_who_have_least_first_before_and_after() {
    var before = LongStream.rangeClosed(1, 20).boxed().toList();
    var after = before.stream().map(income -> income + (income < 3 ? 10 : 0)).toList();
    var tenths = IncomeTenth.of(before, after);
    assertEquals(10, tenths.size());
    assertEquals(1, tenths.get(0).before());
    assertEquals(3, tenths.get(0).after());
    assertEquals(19, tenths.get(9).before());
  }

  @Test
  void of_fewer_than_ten_each_stands_alone_and_of_nobody_there_is_nothing() {
    var tenths = IncomeTenth.of(List.of(500L, 0L, 200L), List.of(500L, 300L, 200L));
    assertEquals(List.of(0L, 200L, 500L), tenths.stream().map(IncomeTenth::before).toList());
    assertEquals(List.of(200L, 300L, 500L), tenths.stream().map(IncomeTenth::after).toList());
    assertEquals(List.of(), IncomeTenth.of(List.of(), List.of()));
  }
}
