package org.loomhive.storefront.again;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.loomhive.catalog.shelf.ShelfVersions;

/** A list is made again only when something on the shelf has changed. */
@WebFilter(
    value = "/products",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ListAgain extends HttpFilter {
  @Inject ShelfVersions versions;
  @Inject PageTag tag;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    if (tag.isForAll()) {
      var version = versions.ofShelf();
      if (tag.isKnown(response, version)) return;
      tag.give(response, version);
    }
    on.doFilter(request, response);
  }
}
