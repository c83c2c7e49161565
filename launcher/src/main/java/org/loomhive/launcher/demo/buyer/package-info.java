/** A buyer who has an account, and what she keeps with it. */
package org.loomhive.launcher.demo.buyer;
