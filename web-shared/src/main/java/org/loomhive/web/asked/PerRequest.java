package org.loomhive.web.asked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * Keeps a value for the rest of a request. For what a page of the shop asks for again and again:
 * the server takes a hundredth of such a page to make one more bean for each request.
 */
public final class PerRequest<T> {
  private final String name;

  /**
   * @param owner whose value it is
   * @param name of it among those of the owner
   */
  public PerRequest(Class<?> owner, String name) {
    this.name = owner.getName() + "." + name;
  }

  /** Looks once; what is looked for is never null. */
  @SuppressWarnings("unchecked") // nobody else puts something there
  public T get(HttpServletRequest request, Supplier<T> look) {
    var kept = request.getAttribute(name);
    if (kept != null) return (T) kept;
    var found = look.get();
    request.setAttribute(name, found);
    return found;
  }
}
