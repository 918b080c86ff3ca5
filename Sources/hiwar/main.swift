print("hiwar")
