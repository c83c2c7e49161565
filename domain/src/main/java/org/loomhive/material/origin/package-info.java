/** From which country a lot comes. */
package org.loomhive.material.origin;
