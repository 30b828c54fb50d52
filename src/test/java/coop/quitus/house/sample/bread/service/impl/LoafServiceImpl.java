package coop.quitus.house.sample.bread.service.impl;

/// Breaks: a room has a face, its work and its site; and its package says nothing of null.
class LoafServiceImpl {}
