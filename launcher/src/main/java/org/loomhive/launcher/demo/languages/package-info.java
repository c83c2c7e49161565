/** The demo in other languages. */
package org.loomhive.launcher.demo.languages;
