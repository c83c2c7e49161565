/**
 * What is said of a piece, once: the page, data for search engines, social cards, feeds and site
 * maps are views of the same record. No person is in it.
 */
package org.loomhive.storefront.facts;
