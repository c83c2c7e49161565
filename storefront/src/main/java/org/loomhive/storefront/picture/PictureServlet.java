package org.loomhive.storefront.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loomhive.catalog.picture.PictureFormat;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.catalog.picture.ShownPicture;

/**
 * Hands out pictures of products, in the smallest format that is made and that the browser reads.
 * What an address shows never changes, so it is kept for a year; a photo on which somebody can be
 * recognised only for an hour, because she may take her yes back.
 */
@WebServlet(PictureAddress.FOLDER + "*")
public class PictureServlet extends HttpServlet {
  private static final Pattern FILE = Pattern.compile("/([0-9a-f]{8,40})-(320|640|1280)\\.jpg");
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
  private static final String FOR_AN_HOUR = "public, max-age=3600";

  @Inject transient Pictures pictures;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var file = FILE.matcher(path);
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var found = find(file, PictureFormat.in(request.getHeader("Accept")));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var kind = found.get().format();
    var tag = "\"" + file.group(1) + "-" + file.group(2) + "-" + kind + "\"";
    response.setHeader("Cache-Control", found.get().isOfSomebody() ? FOR_AN_HOUR : FOR_A_YEAR);
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept");
    if (tag.equals(request.getHeader("If-None-Match")))
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    else send(found.get(), response);
  }

  private Optional<ShownPicture> find(Matcher file, Set<PictureFormat> read) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return pictures.shown(file.group(1), Integer.parseInt(file.group(2)), read, today);
  }

  private static void send(ShownPicture picture, HttpServletResponse response) throws IOException {
    response.setContentType(picture.format().type());
    response.setContentLength(picture.file().length);
    response.getOutputStream().write(picture.file());
  }
}
