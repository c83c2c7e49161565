package org.loomhive.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The start of a site: it does not open when its settings are wrong, and where the world reaches it
 * over TLS its session cookie travels in no other way, though TLS ends before it.
 */
@WebListener
public class Opening implements ServletContextListener {
  @Inject Site site;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    start.getServletContext().getSessionCookieConfig().setSecure(site.isHttps());
  }
}
