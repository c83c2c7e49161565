package org.loomhive.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * A request as it comes over the wire: method, path, query and headers; everything else is empty.
 */
final class ARequest {
  private final Map<String, Object> answers = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  private ARequest(String method, String path) {
    answers.put("getMethod", method);
    answers.put("getRequestURI", path);
    answers.put("getContextPath", "");
    answers.put("getContentLengthLong", 0L);
    answers.put("isRequestedSessionIdFromURL", false);
    headers.put("Host", "shop.example.org");
  }

  static ARequest get(String path) {
    return new ARequest("GET", path);
  }

  static ARequest post(String path) {
    return new ARequest("POST", path);
  }

  ARequest with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  ARequest asking(String query) {
    answers.put("getQueryString", query);
    return this;
  }

  ARequest carrying(long bytes, String type) {
    answers.put("getContentLengthLong", bytes);
    answers.put("getContentType", type);
    return this;
  }

  HttpServletRequest made() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                method.getName().equals("getHeader")
                    ? headers.get((String) arguments[0])
                    : answers.get(method.getName()));
  }
}
