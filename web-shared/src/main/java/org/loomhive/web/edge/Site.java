package org.loomhive.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** What this site is told about itself: its name, its public address, whether it is a demo. */
@Named("site")
@ApplicationScoped
public class Site {
  private static final String[] ADDRESSES = {"storefront", "portal", "admin"};

  @Inject ServletContext context;

  /** "shop", "portal" or "admin". */
  public String getName() {
    return context.getInitParameter("loomhive.site");
  }

  public boolean isOffice() {
    return "admin".equals(getName());
  }

  /** Anything but production is a demo that runs on one's own machine. */
  public boolean isDemo() {
    return !"production".equals(setting("loomhive.mode").orElse("demo"));
  }

  /** The address that the world knows this site by. */
  public Optional<URI> publicAddress() {
    var key = "shop".equals(getName()) ? "storefront" : getName();
    return setting("loomhive.public." + key).map(URI::create);
  }

  public boolean isHttps() {
    return publicAddress().map(a -> "https".equals(a.getScheme())).orElse(false);
  }

  /** The hosts, with their ports where they have one, that this installation answers to. */
  public Set<String> publicHosts() {
    var hosts = new HashSet<String>();
    for (String address : ADDRESSES)
      setting("loomhive.public." + address)
          .map(a -> URI.create(a).getAuthority())
          .ifPresent(hosts::add);
    return hosts;
  }

  /** The port for operators; -1 when there is none. */
  public int operatorPort() {
    return setting("loomhive.operator.port").map(Integer::valueOf).orElse(-1);
  }

  public static Optional<String> setting(String key) {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class);
  }
}
