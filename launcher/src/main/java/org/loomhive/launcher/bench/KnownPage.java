package org.loomhive.launcher.bench;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A page that somebody has already and asks for again. A mark holds some minutes only: who is given
 * the page with another mark has that from then on.
 */
final class KnownPage implements Load.Ask {
  private static final String KNOWN = "If-None-Match";

  private final URI address;
  private volatile String mark = "";

  KnownPage(String address) {
    this.address = URI.create(address);
  }

  @Override
  public HttpRequest.Builder request(int number) {
    return HttpRequest.newBuilder(address).header(KNOWN, mark);
  }

  @Override
  public boolean isGood(HttpResponse<?> answer) {
    if (answer.statusCode() == HttpURLConnection.HTTP_NOT_MODIFIED) return true;
    var had = answer.request().headers().firstValue(KNOWN);
    var told = answer.headers().firstValue("ETag");
    told.ifPresent(given -> mark = given);
    return answer.statusCode() == HttpURLConnection.HTTP_OK
        && told.isPresent()
        && !told.equals(had);
  }
}
