package org.loomhive.storefront.facts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.storefront.finding.ListPlaces;
import org.loomhive.storefront.shop.PictureAddress;
import org.loomhive.storefront.shop.ProductData;

/** What search engines may find: a map of maps, one of the pages, the others of products. */
@WebServlet({"/sitemap.xml", "/sitemaps/*", "/robots.txt"})
public class SiteMaps extends HttpServlet {
  private static final Pattern PART = Pattern.compile("/products-([0-9]{1,6})\\.xml");
  private static final int PRODUCTS = 5_000;
  private static final List<String> PAGES =
      List.of("", "products", "how-a-price-is-made", "impact", "words", "stories", "newsletter");

  @Inject Products products;
  @Inject Workshops workshops;
  @Inject ListPlaces places;
  @Inject ShownArticles articles;
  @Inject ProductData data;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/robots.txt")) {
      robots(response);
      return;
    }
    var part = PART.matcher(String.valueOf(request.getPathInfo()));
    boolean isPages = "/pages.xml".equals(request.getPathInfo());
    if (request.getPathInfo() != null && !isPages && !part.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    try (var out = response.getOutputStream()) {
      var map = new MapWriter(out);
      if (isPages) pages(map);
      else if (part.matches()) products(map, Integer.parseInt(part.group(1)));
      else index(map);
      map.end();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void robots(HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    var lines =
        List.of(
            "User-agent: *",
            "Disallow: /basket",
            "Disallow: /checkout",
            "Disallow: /order/",
            "Sitemap: " + data.getHome() + "sitemap.xml",
            "");
    response.getWriter().write(String.join("\n", lines));
  }

  private void index(MapWriter map) throws XMLStreamException {
    map.beginIndex();
    map.map(data.getHome() + "sitemaps/pages.xml");
    long last = products.last() / PRODUCTS;
    for (long i = 0; i <= last; i++) map.map(data.getHome() + "sitemaps/products-" + i + ".xml");
  }

  private void pages(MapWriter map) throws XMLStreamException {
    map.beginPages();
    var all = new ArrayList<>(PAGES);
    all.addAll(places.all());
    for (ProductKind kind : ProductKind.values()) all.add("craft?k=" + kind);
    workshops.all().forEach(one -> all.add("cooperative?c=" + one.ref()));
    articles.all().forEach(one -> all.add("page?a=" + one.slug()));
    for (String page : all) map.page(data.getHome() + page, null);
  }

  private void products(MapWriter map, int part) throws XMLStreamException {
    map.beginPages();
    for (var one : products.listed((long) part * PRODUCTS, PRODUCTS)) {
      var picture =
          one.picture() == null ? null : new PictureAddress(home(), one.picture()).large();
      map.page(data.getHome() + "product?p=" + one.slug(), picture);
    }
  }

  private String home() {
    return data.getHome().replaceFirst("/$", "");
  }
}
