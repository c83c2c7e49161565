/** Which passwords guessers try first. */
package org.loomhive.account.password;
