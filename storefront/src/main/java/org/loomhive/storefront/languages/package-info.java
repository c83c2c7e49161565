/** The same page in other languages: for readers who choose one, and for search engines. */
package org.loomhive.storefront.languages;
