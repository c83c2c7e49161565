package org.loomhive.storefront.facts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Workshops;
import org.loomhive.editorial.ShownArticles;
import org.loomhive.kernel.language.Language;
import org.loomhive.storefront.finding.ListPlaces;
import org.loomhive.storefront.picture.PictureAddress;
import org.loomhive.storefront.shop.ProductData;
import org.loomhive.web.language.ReadablePages;

/** What search engines may find: a map of maps, one of the pages, the others of products. */
@WebServlet({"/sitemap.xml", "/sitemaps/*", "/robots.txt"})
public class SiteMaps extends HttpServlet {
  private static final Pattern PART = Pattern.compile("/products-([0-9]{1,6})\\.xml");
  private static final int PRODUCTS = 1_000;
  private static final List<String> PAGES =
      List.of("", "products", "how-a-price-is-made", "impact", "words", "stories", "newsletter");

  /** What is of one buyer only. */
  private static final List<String> OWN = List.of("/checkout", "/order/");

  @Inject Products products;
  @Inject Workshops workshops;
  @Inject ListPlaces places;
  @Inject ShownArticles articles;
  @Inject ProductData data;
  @Inject ReadablePages readable;

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
    var lines = new ArrayList<String>();
    lines.add("User-agent: *");
    for (Language one : Language.values())
      for (String own : OWN) lines.add("Disallow: " + one.path() + own);
    lines.add("Sitemap: " + data.getHome() + "sitemap.xml\n");
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
    for (String page : all) page(map, page, null);
    for (var one : articles.all()) page(map, "page?a=" + one.slug(), one.languages(), null);
  }

  private void products(MapWriter map, int part) throws XMLStreamException {
    map.beginPages();
    for (var one : products.listed((long) part * PRODUCTS, PRODUCTS)) {
      var picture =
          one.picture() == null ? null : new PictureAddress(home(), one.picture()).large();
      page(map, "product?p=" + one.slug(), picture);
    }
  }

  /** In each language in which it can be read, with the addresses of all the others. */
  private void page(MapWriter map, String at, String picture) throws XMLStreamException {
    page(map, at, readable.of("/" + at.replaceFirst("\\?.*", "")), picture);
  }

  private void page(MapWriter map, String at, List<Language> languages, String picture)
      throws XMLStreamException {
    var addresses = new LinkedHashMap<String, String>();
    for (Language one : languages) addresses.put(one.tag(), home() + one.path() + "/" + at);
    var alternates = new LinkedHashMap<>(addresses);
    alternates.put("x-default", addresses.get(Language.EN.tag()));
    for (String address : addresses.values()) map.page(address, alternates, picture);
  }

  private String home() {
    return data.getHome().replaceFirst("/$", "");
  }
}
