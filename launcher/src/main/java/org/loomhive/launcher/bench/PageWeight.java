package org.loomhive.launcher.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/**
 * Counts the bytes that a first visit moves: the page and its styles, compressed, without photos.
 */
final class PageWeight {
  private static final Pattern PARTS =
      Pattern.compile("<(?:link|script)[^>]+(?:href|src)=\"([^\"]+\\.(?:css|js|svg|ico)[^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  /** Kilobytes of 1,000 bytes over the wire. */
  double kilobytes(String address) throws IOException, InterruptedException {
    var page = get(address, false);
    var parts = new LinkedHashSet<URI>();
    var found = PARTS.matcher(new String(page.body()));
    while (found.find()) parts.add(page.uri().resolve(found.group(1).replace("&amp;", "&")));
    long bytes = get(page.uri().toString(), true).body().length;
    for (URI part : parts) bytes += get(part.toString(), true).body().length;
    return bytes / 1000.0;
  }

  private HttpResponse<byte[]> get(String address, boolean compressed)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address));
    if (compressed) request.header("Accept-Encoding", "gzip");
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
