/** How a person who has signed in stays known, on whichever node she comes to. */
package org.loomhive.web.signin;
