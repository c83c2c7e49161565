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
import java.util.Objects;
import org.loomhive.catalog.shelf.ShelfVersions;

/** A product is made again only when it or its stock has changed. */
@WebFilter(
    value = "/product",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ProductAgain extends HttpFilter {
  @Inject ShelfVersions versions;
  @Inject ProductTag product;
  @Inject PageTag tag;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    boolean mayKnow = request.getHeader("If-None-Match") != null && product.isForAll();
    if (!mayKnow || !isKnown(request, response)) on.doFilter(request, response);
  }

  private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
    var slug = Objects.requireNonNullElse(request.getParameter("p"), "");
    return versions
        .ofProduct(slug)
        .map(one -> product.version(one.version(), one.variants()))
        .filter(version -> tag.isKnown(response, version))
        .isPresent();
  }
}
