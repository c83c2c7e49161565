/**
 * Photos that buyers add to what they write. Each is written anew, which drops all that the camera
 * knew, and is shown once somebody of the house has seen that nobody can be recognised on it.
 */
package org.loomhive.review.photo;
