/**
 * The demo: invented people and organisations, entered through the same use cases as in real life,
 * with the clock turned back to when it happened.
 */
package org.loomhive.launcher.demo;
