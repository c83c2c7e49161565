package org.loomhive.web.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PerRequestTest {
  private final AtomicInteger looks = new AtomicInteger();
  private final PerRequest<Integer> value = new PerRequest<>(PerRequestTest.class, "value");

  @Test
  void a_value_is_looked_for_once_in_each_request() {
    var first = request();
    assertEquals(1, value.get(first, looks::incrementAndGet));
    assertEquals(1, value.get(first, looks::incrementAndGet));
    assertEquals(2, value.get(request(), looks::incrementAndGet));
  }

  @Test
  void values_of_one_owner_do_not_meet() {
    var request = request();
    var other = new PerRequest<String>(PerRequestTest.class, "other");
    assertEquals(1, value.get(request, looks::incrementAndGet));
    assertEquals("other", other.get(request, () -> "other"));
  }

  private static HttpServletRequest request() {
    var attributes = new HashMap<Object, Object>();
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            PerRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, given) ->
                method.getName().equals("getAttribute")
                    ? attributes.get(given[0])
                    : attributes.put(given[0], given[1]));
  }
}
