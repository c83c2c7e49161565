package org.loomhive.storefront.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources of the shop live below this address. */
@ApplicationPath("/api/v1")
public class ShopApi extends Application {}
